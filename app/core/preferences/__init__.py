"""What a person chooses for themselves on this machine, and what may choose for them: the company, or whoever manages the machine."""
