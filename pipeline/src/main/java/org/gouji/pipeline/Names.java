package org.gouji.pipeline;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.Status;
import org.gouji.model.Wording;

/** What the name of a file in a walked folder already tells. A file that the user names is never judged by its name. */
final class Names {
    /** Kinds of file that are no reports, whatever is in them: data, programs, pictures, archives, mail, media. */
    private static final Set<String> NO_REPORTS = Set.of(
            "json",
            "jsonl",
            "md",
            "log",
            "xml",
            "yml",
            "yaml",
            "ini",
            "properties",
            "py",
            "sh",
            "bat",
            "cmd",
            "js",
            "css",
            "java",
            "class",
            "jar",
            "exe",
            "dll",
            "so",
            "msi",
            "db",
            "sqlite",
            "mdb",
            "zip",
            "rar",
            "7z",
            "gz",
            "tar",
            "png",
            "jpg",
            "jpeg",
            "gif",
            "bmp",
            "tif",
            "tiff",
            "svg",
            "webp",
            "emf",
            "wmf",
            "mp3",
            "wav",
            "mp4",
            "avi",
            "mov",
            "lnk",
            "url",
            "ttf",
            "eml",
            "msg",
            "dwg",
            "psd");

    private static final Set<String> SYSTEM = Set.of("thumbs.db", "desktop.ini", "icon\r");

    private Names() {}

    static Optional<Found.Refusal> refusal(Path file) {
        String name = file.getFileName().toString();
        if (name.startsWith("~$") || name.startsWith(".~") || name.startsWith("~WRL") || name.endsWith(".tmp")) {
            return refuse(
                    Status.SKIPPED, new Wording("办公软件的锁文件或临时文件", "a lock or temporary file of an office program"));
        }
        if (name.startsWith(".") || SYSTEM.contains(name.toLowerCase(Locale.ROOT))) {
            return refuse(Status.SKIPPED, new Wording("隐藏文件或系统文件", "a hidden or system file"));
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return refuse(Status.SKIPPED, new Wording("不是普通文件", "not a regular file"));
        }
        if (NO_REPORTS.contains(extension(name))) {
            return refuse(
                    Status.SKIPPED,
                    new Wording("按扩展名不是报告（图片、数据、程序等）", "no report by its extension (picture, data, program)"));
        }
        return Optional.empty();
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static Optional<Found.Refusal> refuse(Status status, Wording why) {
        return Optional.of(new Found.Refusal(status, why));
    }
}
