"""The scenes of lessons: the list, and the talk afterwards."""
