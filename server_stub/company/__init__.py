"""What a company sets for everybody who works there."""
