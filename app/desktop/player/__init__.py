"""The loudspeaker behind its port: by the system's own programs, for a library of ours would weigh as much as all the rest."""
