package org.uniongraph.model;

/** What a person of a byline did for the article. */
public enum AuthorRole {
    /** 记者. */
    REPORTER,
    /** 摄. */
    PHOTOGRAPHER,
    /** 通讯员. */
    CORRESPONDENT,
    /** 实习记者, 实习生. */
    INTERN
}
