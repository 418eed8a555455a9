"""The command `ninetracks`: it composes all other rooms, and nobody imports it."""
