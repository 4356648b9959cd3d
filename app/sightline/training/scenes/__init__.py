"""Pictures drawn in code, whose true answers are known because the code drew them."""
