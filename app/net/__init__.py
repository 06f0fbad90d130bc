"""The client's network: requests over HTTP and the persistent socket."""
