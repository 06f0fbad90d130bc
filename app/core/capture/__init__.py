"""What a visitor's words offer for the fields of the Details panel. Pure: nothing leaves this machine."""
