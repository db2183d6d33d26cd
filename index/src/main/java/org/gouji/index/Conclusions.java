package org.gouji.index;

import java.util.Set;

/** What reviewers concluded of findings (复核). It is not in the index, because it changes without the reports: it is asked for with each search. */
@FunctionalInterface
public interface Conclusions {
    /** What findings have of which nobody has concluded anything. */
    String OPEN = "OPEN";

    /** Nobody has concluded anything. */
    Conclusions NONE = conclusion -> Set.of();

    /** The findings of which this was concluded, by their {@link SearchIndex#finding}. */
    Set<String> findings(String conclusion);
}
