# Every target is one line of make.py, so that systems without make have the same commands: python make.py TARGET
PYTHON ?= python3

.PHONY: setup demo test lint bench translations lock
setup demo test lint bench translations lock:
	@$(PYTHON) make.py $@
