"""What to show: plain data made from a seat's view and the texts, without drawing anything."""
