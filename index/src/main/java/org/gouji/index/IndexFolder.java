package org.gouji.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.LogByteSizeMergePolicy;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/** The folder of an index: its state, its lock, and what each commit says of itself. */
final class IndexFolder {
    /** An index of another {@link Format} is made anew. */
    private static final String FORMAT = "gouji.format";

    private static final String SEQUENCE = "gouji.sequence";
    private static final long NONE = -1;
    private static final int FEW_TO_A_TIER = 5;
    private static final int LEAST_MEGABYTES = 16;

    private IndexFolder() {}

    static boolean usable(Path folder, boolean wholeFiles) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Directory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            if (wholeFiles) {
                for (LeafReaderContext leaf : reader.leaves()) {
                    ((CodecReader) leaf.reader()).checkIntegrity();
                }
            }
            return ours(reader);
        } catch (IOException | RuntimeException broken) {
            // Lucene checks much but not all that it reads: in a damaged file anything may turn up. Whatever it is, we
            // rebuild.
            return false;
        }
    }

    static SearchIndex.State state(Path folder) {
        if (!Files.isDirectory(folder)) {
            return SearchIndex.State.ABSENT;
        }
        try (Directory directory = FSDirectory.open(folder)) {
            if (!DirectoryReader.indexExists(directory)) {
                return SearchIndex.State.ABSENT;
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                return ours(reader) ? SearchIndex.State.USABLE : SearchIndex.State.OTHER_FORMAT;
            }
        } catch (IndexFormatTooOldException | IndexFormatTooNewException other) {
            return SearchIndex.State.OTHER_FORMAT;
        } catch (IOException | RuntimeException broken) {
            return SearchIndex.State.BROKEN;
        }
    }

    /** Refuses an index of another format; no index at all is no objection. */
    static void check(Directory directory, Path folder) throws IOException {
        if (DirectoryReader.indexExists(directory)) {
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                if (!ours(reader)) {
                    throw new IOException("the index in " + folder + " has another format than " + Format.current());
                }
            }
        }
    }

    static IndexWriter write(Directory directory, Path folder, Settings settings) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig()
                .setCodec(new IndexCodec(settings.packed()))
                .setSimilarity(new Ranking())
                .setRAMBufferSizeMB(settings.buffer())
                .setMergePolicy(merging(settings.merging()))
                .setCommitOnClose(false);
        try {
            emptyLock(folder);
            IndexWriter writer = new IndexWriter(directory, config);
            if (!DirectoryReader.indexExists(directory)) {
                commit(writer, NONE);
            }
            if (settings.merging() == Settings.Merging.TIERED && writer.getDocStats().maxDoc == 0) {
                writer.getConfig().setMergePolicy(few());
            }
            return writer;
        } catch (LockObtainFailedException held) {
            throw busy(folder, held);
        }
    }

    private static MergePolicy merging(Settings.Merging merging) {
        return switch (merging) {
            case TIERED -> new TieredMergePolicy();
            case NEIGHBOURS -> new LogByteSizeMergePolicy();
            case NONE -> NoMergePolicy.INSTANCE;
        };
    }

    /**
     * Few segments, for who makes an index anew: each is looked through by each search. Who adds a file to a large index would begin a merge
     * each time that is not finished before the index is closed.
     */
    private static MergePolicy few() {
        TieredMergePolicy few = new TieredMergePolicy();
        few.setSegmentsPerTier(FEW_TO_A_TIER);
        few.setFloorSegmentMB(LEAST_MEGABYTES);
        return few;
    }

    static void commit(IndexWriter writer, long sequence) throws IOException {
        writer.setLiveCommitData(Map.of(FORMAT, Format.current(), SEQUENCE, Long.toString(sequence))
                .entrySet());
        writer.commit();
    }

    private static boolean ours(DirectoryReader reader) throws IOException {
        return Format.current().equals(reader.getIndexCommit().getUserData().get(FORMAT));
    }

    static long sequence(DirectoryReader reader) throws IOException {
        return Long.parseLong(reader.getIndexCommit().getUserData().getOrDefault(SEQUENCE, Long.toString(NONE)));
    }

    static void discard(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        emptyLock(folder);
        try (Directory directory = FSDirectory.open(folder);
                Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            for (String file : directory.listAll()) {
                lock.ensureValid();
                if (file.startsWith("segments") || file.startsWith("pending_segments") || file.startsWith("_")) {
                    directory.deleteFile(file);
                }
            }
        } catch (LockObtainFailedException held) {
            throw busy(folder, held);
        }
    }

    /** Nothing is ever written into the file of the lock, and Lucene refuses to write beside one that holds something. */
    private static void emptyLock(Path folder) throws IOException {
        Path lock = folder.resolve(IndexWriter.WRITE_LOCK_NAME);
        if (Files.isRegularFile(lock) && Files.size(lock) > 0) {
            Files.write(lock, new byte[0]);
        }
    }

    private static IOException busy(Path folder, LockObtainFailedException held) {
        return new IOException("another process is writing to the index in " + folder, held);
    }
}
