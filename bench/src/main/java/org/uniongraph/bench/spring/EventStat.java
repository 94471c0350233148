package org.uniongraph.bench.spring;

record EventStat(String type, String month, int count) {}
