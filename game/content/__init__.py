"""The content room: YAML that people write, checked and turned into engine specifications."""
