package org.gouji.index;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/**
 * The names that the items of figures have, each in one document of its own: figures are many, their names few, and a figure only says
 * which is its. Names stay when their last figure goes; they are found by nobody then.
 */
final class ItemNames {
    /** Stands in {@link Fields#HIT} for such a document. */
    static final String NAME = "NAME";

    private static final char BETWEEN = '\n';
    private static final int LONGEST = 2000;

    private final Set<BytesRef> known = ConcurrentHashMap.newKeySet();

    private ItemNames() {}

    static ItemNames none() {
        return new ItemNames();
    }

    /** Those that the index has already. */
    static ItemNames in(IndexWriter writer) throws IOException {
        ItemNames names = new ItemNames();
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                names.add(leaf);
            }
        }
        return names;
    }

    private void add(LeafReaderContext leaf) throws IOException {
        PostingsEnum documents = leaf.reader().postings(new Term(Fields.HIT, NAME), PostingsEnum.NONE);
        if (documents == null) {
            return;
        }
        SortedDocValues names = DocValues.getSorted(leaf.reader(), Fields.NAMED);
        while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            if (names.advanceExact(documents.docID())) {
                known.add(BytesRef.deepCopyOf(names.lookupOrd(names.ordValue())));
            }
        }
    }

    /** Makes sure that the index has a name. Two threads may both write it: it is found once. */
    void write(BytesRef name, IndexWriter writer) throws IOException {
        if (!known.contains(name)) {
            writer.addDocument(document(name));
            known.add(name);
        }
    }

    void forget() {
        known.clear();
    }

    /** What a figure says of its name: as printed, and as listed. */
    static BytesRef of(String printed, String listed) {
        return new BytesRef(cut(listed) + BETWEEN + cut(printed));
    }

    /** The name that an item is listed under. */
    static String listed(BytesRef name) {
        String both = name.utf8ToString();
        return both.substring(0, both.indexOf(BETWEEN));
    }

    /** The name that an item is printed as. */
    static String printed(BytesRef name) {
        String both = name.utf8ToString();
        return both.substring(both.indexOf(BETWEEN) + 1);
    }

    /** Whether a name is kept as it is. */
    static boolean whole(String name) {
        return cut(name).equals(name);
    }

    private static String cut(String name) {
        String line = name.replace(BETWEEN, ' ');
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }

    static Document document(BytesRef name) {
        String listed = listed(name);
        String printed = printed(name);
        Document document = new Document();
        document.add(new StringField(Fields.HIT, NAME, Field.Store.NO));
        document.add(new SortedDocValuesField(Fields.NAMED, name));
        document.add(Fields.ranked(Fields.NAME, Fields.item(printed, listed)));
        key(document, Fields.WHOLE, printed);
        key(document, Fields.ITEM, listed);
        if (!listed.equals(printed)) {
            key(document, Fields.WHOLE, listed);
        }
        return document;
    }

    private static void key(Document document, String field, String name) {
        String key = Asked.key(name);
        if (!key.isEmpty()) {
            document.add(new StringField(field, key, Field.Store.NO));
        }
    }
}
