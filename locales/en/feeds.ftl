### Sources, and what they say about attacks to come.

## Why this level

card-why-used-forecast = Not that we know. A forecast says that attacks are likely soon.
card-why-used-raised = Not that we know. A forecast says that attacks may come.
