package org.gouji.index;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Finds documents by names of theirs. */
final class Names {
    private Names() {}

    /** What only a report has, of all that stands in it. */
    static Query ofReport(HitKind kind, Query report) {
        return kind == HitKind.REPORT ? report : Blocks.insideReports(report);
    }

    /** Names that hold the key; there are few of them beside the documents. */
    static Query part(String field, String key) {
        return key.isEmpty() ? nothing(field) : parts(field, List.of(key));
    }

    /** Names, kept by their keys, that hold all parts in their order; or that are the one part. */
    static Query keyed(String field, List<String> parts, boolean whole) {
        List<String> keys =
                parts.stream().map(Asked::key).filter(key -> !key.isEmpty()).toList();
        if (keys.isEmpty()) {
            return nothing(field);
        }
        return whole ? new TermQuery(new Term(field, keys.get(0))) : parts(field, keys);
    }

    /** Names, kept as they are, that hold all parts in their order; or that are the one part. */
    static Query asPrinted(String field, List<String> parts, boolean whole) {
        return whole ? new TermQuery(new Term(field, parts.get(0))) : parts(field, parts);
    }

    /** Names, kept as texts, that hold all parts. */
    static Query worded(String field, List<String> parts) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        int found = 0;
        for (String part : parts) {
            List<Unit> units = Units.all(part);
            if (!units.isEmpty()) {
                all.add(new Phrase(part, units).in(field), Occur.FILTER);
                found++;
            }
        }
        return found == 0 ? nothing(field) : all.build();
    }

    private static Query parts(String field, List<String> parts) {
        return new OnceQuery(new PartsQuery(field, parts));
    }

    private static Query nothing(String field) {
        return new MatchNoDocsQuery("nothing to look for in " + field);
    }
}
