package org.gouji.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.FilteredTermsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.BytesRef;

/**
 * Documents with a term that holds all parts, one after the other. Each term is looked at, as for a pattern of Lucene's; but to make the
 * automaton of such a pattern takes a millisecond and more, and a search has several.
 */
final class PartsQuery extends MultiTermQuery {
    private final List<BytesRef> parts;

    /** @param parts empty ones are nothing */
    PartsQuery(String field, List<String> parts) {
        super(field, CONSTANT_SCORE_BLENDED_REWRITE);
        this.parts = parts.stream()
                .filter(part -> !part.isEmpty())
                .map(BytesRef::new)
                .toList();
    }

    @Override
    protected TermsEnum getTermsEnum(Terms terms, AttributeSource unused) throws IOException {
        return new FilteredTermsEnum(terms.iterator(), false) {
            @Override
            protected AcceptStatus accept(BytesRef term) {
                return holds(term) ? AcceptStatus.YES : AcceptStatus.NO;
            }
        };
    }

    /** The first place of each part is the best: it leaves most to those after it. */
    private boolean holds(BytesRef term) {
        int from = 0;
        for (BytesRef part : parts) {
            int at = indexOf(term, part, from);
            if (at < 0) {
                return false;
            }
            from = at + part.length;
        }
        return true;
    }

    /** Letters of UTF-8 are found as bytes: none begins inside another. */
    private static int indexOf(BytesRef term, BytesRef part, int from) {
        for (int at = from; at + part.length <= term.length; at++) {
            int start = term.offset + at;
            if (term.bytes[start] == part.bytes[part.offset]
                    && Arrays.equals(
                            term.bytes,
                            start,
                            start + part.length,
                            part.bytes,
                            part.offset,
                            part.offset + part.length)) {
                return at;
            }
        }
        return -1;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String outer) {
        return field + " with " + parts;
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other) && parts.equals(((PartsQuery) other).parts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), parts);
    }
}
