package org.gouji.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Names of one thing: those of the items of rule packs, in one document of their own, and the short names that reports give. */
final class Aliases {
    /** Stands in {@link Fields#HIT} for the names of items. */
    static final String ITEMS = "ALIASES";

    /** More names of one thing are not looked for. */
    private static final int MOST = 8;

    private static final char BETWEEN = '\n';

    private Aliases() {}

    /** Other names of what a key names, in alphabetical order. */
    static Set<String> of(IndexReader reader, String key) throws IOException {
        Set<String> names = new TreeSet<>();
        BytesRef prefix = new BytesRef(key + BETWEEN);
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(Fields.ALIAS);
            if (terms == null) {
                continue;
            }
            TermsEnum pairs = terms.iterator();
            boolean found = pairs.seekCeil(prefix) != TermsEnum.SeekStatus.END;
            while (found && StringHelper.startsWith(pairs.term(), prefix) && names.size() < MOST) {
                String pair = pairs.term().utf8ToString();
                names.add(pair.substring(pair.indexOf(BETWEEN) + 1));
                found = pairs.next() != null;
            }
        }
        return names;
    }

    /** Says that two keys name one thing. */
    static void add(Document document, String one, String other) {
        if (!one.equals(other) && !one.isEmpty() && !other.isEmpty()) {
            document.add(new StringField(Fields.ALIAS, one + BETWEEN + other, Field.Store.NO));
            document.add(new StringField(Fields.ALIAS, other + BETWEEN + one, Field.Store.NO));
        }
    }

    /** The names of items: each alias and the canonical name, not aliases with each other. */
    static Document items(Map<String, List<String>> items) {
        Document document = new Document();
        document.add(new StringField(Fields.HIT, ITEMS, Field.Store.NO));
        for (List<String> names : new ArrayList<>(items.values())) {
            String canonical = Asked.key(names.get(0));
            names.stream().skip(1).map(Asked::key).distinct().forEach(alias -> add(document, canonical, alias));
        }
        return document;
    }
}
