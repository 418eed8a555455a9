"""What happens: phases, resolution, drift, and the language of effects and conditions."""
