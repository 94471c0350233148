package org.uniongraph.bench.spring;

record EventStat(String type, int month, int count) {}
