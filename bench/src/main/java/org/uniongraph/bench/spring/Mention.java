package org.uniongraph.bench.spring;

record Mention(long start, long end, String text, Named node) {}
