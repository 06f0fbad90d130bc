"""What people upload: how it is named, looked at, stored below the data folder, read again, and cleared away."""
