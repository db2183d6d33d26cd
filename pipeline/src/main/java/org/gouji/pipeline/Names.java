package org.gouji.pipeline;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.Status;
import org.gouji.model.Wording;

/** What the name of a file in a walked folder already tells. A file that the user names is never judged by its name. */
final class Names {
    /** Kinds of file that are no reports, whatever is in them: data, programs, pictures, media. */
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
            "dwg",
            "psd");

    private static final Set<String> MAIL = Set.of("eml", "msg", "pst");

    /** What browsers and download programs call a file until all of it is there. */
    private static final Set<String> UNFINISHED = Set.of(
            "crdownload",
            "part",
            "partial",
            "download",
            "downloading",
            "opdownload",
            "td",
            "xltd",
            "!ut",
            "bc!",
            "aria2");

    private static final Set<String> SYSTEM = Set.of("thumbs.db", "desktop.ini", "icon\r");

    private static final Wording HIDDEN = new Wording("隐藏文件或系统文件", "a hidden or system file");

    private Names() {}

    static Optional<Found.Refusal> refusal(Path file) {
        return judged(file.getFileName().toString())
                .or(() -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                        ? Optional.empty()
                        : skipped(new Wording("不是普通文件", "not a regular file")));
    }

    /** The same for a member of an archive: its folders count too, for walking leaves out those that are hidden. */
    static Optional<Found.Refusal> ofMember(String path) {
        int name = path.lastIndexOf('/') + 1;
        boolean hidden = Arrays.stream(path.substring(0, name).split("/"))
                .anyMatch(folder -> folder.startsWith(".") || folder.equals("__MACOSX"));
        return hidden ? skipped(HIDDEN) : judged(path.substring(name));
    }

    private static Optional<Found.Refusal> judged(String name) {
        if (name.startsWith("~$") || name.startsWith(".~") || name.startsWith("~WRL") || name.endsWith(".tmp")) {
            return skipped(new Wording("办公软件的锁文件或临时文件", "a lock or temporary file of an office program"));
        }
        if (name.startsWith(".") || SYSTEM.contains(name.toLowerCase(Locale.ROOT))) {
            return skipped(HIDDEN);
        }
        if (MAIL.contains(extension(name))) {
            return skipped(new Wording("邮件；附件里有报告的，请把附件另存到文件夹后再读", "a mail; save what is attached to it to a folder"));
        }
        if (UNFINISHED.contains(extension(name))) {
            return skipped(new Wording("没有下载完的文件，下载完成后再读", "a file whose download has not ended"));
        }
        if (NO_REPORTS.contains(extension(name))) {
            return skipped(new Wording("按扩展名不是报告（图片、数据、程序等）", "no report by its extension (picture, data, program)"));
        }
        return Optional.empty();
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static Optional<Found.Refusal> skipped(Wording why) {
        return Optional.of(new Found.Refusal(Status.SKIPPED, why));
    }
}
