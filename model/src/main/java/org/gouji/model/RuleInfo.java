package org.gouji.model;

/**
 * A rule as people read it.
 *
 * @param id for example {@code SUM-OF-PARTS}
 * @param name its name in a few words
 * @param summary what it checks and with which formula
 */
public record RuleInfo(String id, Wording name, Wording summary) {}
