"""What a shape cannot say: whether the parts of the content fit one another."""
