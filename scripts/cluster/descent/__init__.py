"""Among many documents, from which earlier one does each section descend? Sketches, candidates, exact comparison, a table."""
