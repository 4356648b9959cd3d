"""Training the built-in model: pictures with known answers, the recipe, the training and the measuring."""
