"""What is asked of somebody who quits while visitors count on them."""
