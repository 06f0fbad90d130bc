"""Pictures of conversations: fetched when they come into sight, read with care, and held in memory as long as they may be seen."""
