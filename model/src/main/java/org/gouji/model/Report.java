package org.gouji.model;

import java.util.List;

/**
 * A report, read and audited.
 *
 * @param head what and whose it is
 * @param body its outline, tables and indicators
 * @param facts every number read
 * @param relations every check made, in order of reading
 * @param findings what a person should look at, one for each root cause, in order of reading
 * @param standings what became of every number, each place once, in order of reading
 */
public record Report(
        Head head,
        Body body,
        List<Fact> facts,
        List<Relation> relations,
        List<Finding> findings,
        List<Standing> standings) {
    public Report {
        facts = List.copyOf(facts);
        relations = List.copyOf(relations);
        findings = List.copyOf(findings);
        standings = List.copyOf(standings);
    }
}
