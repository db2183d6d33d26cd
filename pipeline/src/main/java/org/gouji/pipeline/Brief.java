package org.gouji.pipeline;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.ingest.format.Conditions;
import org.gouji.model.Limits;

/**
 * What a worker is told first: how to read. Passwords go this way and no other, never over a command line.
 *
 * @param conditions what the user allows and tells about the files
 * @param packs files of rule packs
 */
record Brief(Conditions conditions, List<Path> packs) {
    Brief {
        packs = List.copyOf(packs);
    }

    byte[] bytes() {
        return Bytes.of(out -> {
            write(out, conditions.limits());
            Bytes.write(out, conditions.encoding().map(Charset::name).orElse(""));
            write(out, conditions.passwords());
            write(out, packs.stream().map(Path::toString).toList());
        });
    }

    static Brief of(byte[] bytes) {
        return Bytes.read(bytes, in -> {
            Limits limits = limits(in);
            String encoding = Bytes.text(in);
            List<String> passwords = texts(in);
            return new Brief(
                    new Conditions(
                            limits,
                            Optional.of(encoding)
                                    .filter(name -> !name.isEmpty())
                                    .map(Charset::forName),
                            passwords),
                    texts(in).stream().map(Path::of).toList());
        });
    }

    private static void write(DataOutputStream out, Limits limits) throws IOException {
        out.writeLong(limits.maxFileBytes());
        out.writeLong(limits.maxUnpackedBytes());
        out.writeLong(limits.maxPartBytes());
        out.writeInt(limits.maxEntries());
        out.writeInt(limits.maxCharacters());
        out.writeInt(limits.maxNesting());
        out.writeInt(limits.maxCells());
    }

    private static Limits limits(DataInputStream in) throws IOException {
        return new Limits(
                in.readLong(), in.readLong(), in.readLong(), in.readInt(), in.readInt(), in.readInt(), in.readInt());
    }

    private static void write(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            Bytes.write(out, text);
        }
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            texts.add(Bytes.text(in));
        }
        return texts;
    }
}
