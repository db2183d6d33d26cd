package org.gouji.index;

/** What hits are counted by. */
public enum Facet {
    DEPARTMENT,
    REGION,
    YEAR,
    KIND,
    ITEM,
    RULE,
    VERDICT
}
