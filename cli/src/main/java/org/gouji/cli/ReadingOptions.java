package org.gouji.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gouji.ingest.format.Conditions;
import org.gouji.model.Limits;
import org.gouji.model.Wording;
import org.gouji.pipeline.BadRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How files are read. */
final class ReadingOptions {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Option(names = "--encoding", paramLabel = "X", descriptionKey = "encoding")
    private @Nullable Charset encoding;

    @Option(names = "--isolation", paramLabel = "process|none", descriptionKey = "isolation")
    private Isolation isolation = Isolation.PROCESS;

    @Option(names = "--allow-large", descriptionKey = "allowLarge")
    private boolean allowLarge;

    @Option(names = "--password-file", paramLabel = "FILE", descriptionKey = "passwordFile")
    private @Nullable Path passwordFile;

    /** Where files are read. */
    enum Isolation {
        /** In processes of their own. */
        PROCESS,
        /** In this one. */
        NONE
    }

    Isolation isolation() {
        return isolation;
    }

    /** Throws {@link BadRequest} where the file of passwords cannot be read. */
    Conditions conditions() {
        return new Conditions(allowLarge ? Limits.large() : Limits.standard(), encoding(), passwords());
    }

    private List<String> passwords() {
        if (passwordFile == null) {
            return List.of();
        }
        try {
            return Files.readAllLines(passwordFile, StandardCharsets.UTF_8).stream()
                    .map(line -> line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new BadRequest(new Wording(
                    "密码文件无法读取（应为 UTF-8 文本，每行一个密码）：" + passwordFile,
                    "the file of passwords cannot be read (UTF-8 text, one password a line): " + passwordFile));
        }
    }

    Optional<Charset> encoding() {
        return Optional.ofNullable(encoding);
    }
}
