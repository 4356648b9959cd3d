"""Alt text for many pictures: drafted, checked, approved, and written where other programs read it."""
