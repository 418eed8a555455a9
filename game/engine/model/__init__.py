"""What there is: identifiers, specifications, state, and the only ways to change it."""
