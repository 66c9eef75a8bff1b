### Le fonti, e che cosa dicono degli attacchi futuri.

## Why this level

card-why-used-forecast = Non ci risulta. Una previsione dice che presto gli attacchi sono probabili.
card-why-used-raised = Non ci risulta. Una previsione dice che gli attacchi sono possibili.
