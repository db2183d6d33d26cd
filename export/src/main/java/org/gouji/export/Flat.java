package org.gouji.export;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.gouji.model.Dossier;

/** The rows of many dossiers one after the other; only one dossier's rows are in memory. */
final class Flat<T> implements Iterator<T> {
    private final Iterator<Dossier> dossiers;
    private final Function<Dossier, ? extends Iterable<T>> rows;
    private Iterator<T> current = Collections.emptyIterator();

    private Flat(Iterator<Dossier> dossiers, Function<Dossier, ? extends Iterable<T>> rows) {
        this.dossiers = dossiers;
        this.rows = rows;
    }

    static <T> Iterable<T> of(Iterable<Dossier> dossiers, Function<Dossier, ? extends Iterable<T>> rows) {
        return () -> new Flat<>(dossiers.iterator(), rows);
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && dossiers.hasNext()) {
            current = rows.apply(dossiers.next()).iterator();
        }
        return current.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return current.next();
    }
}
