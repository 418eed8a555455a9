"""The screen: scenes, nodes, drawing; the only room that knows pygame."""
