package io.customer360.sandbox.ravenstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A small data set of two accounts, written as the real one is: with a BOM and CR LF. */
final class RavenData {

    private final Map<RavenFile, List<String>> rows = new EnumMap<>(RavenFile.class);

    private RavenData() {}

    static RavenData small() {
        RavenData data = new RavenData();
        data.add(
                RavenFile.ACCOUNTS,
                "A-1,Acorn,DevTools,US,16-10-2024,partner,Basic,9,FALSE,FALSE",
                "A-2,Birch,FinTech,DE,17-08-2023,other,Pro,18,FALSE,TRUE");
        data.add(
                RavenFile.SUBSCRIPTIONS,
                "S-1,A-1,23-12-2023,,Enterprise,14,2786,33432,FALSE,FALSE,FALSE,FALSE,monthly,TRUE",
                "S-2,A-1,01-01-2024,31-12-2024,Pro,17,833,9996,FALSE,FALSE,FALSE,TRUE,annual,FALSE",
                "S-3,A-2,25-11-2024,,Basic,62,0,0,TRUE,TRUE,FALSE,FALSE,annual,FALSE");
        data.add(
                RavenFile.TICKETS,
                "T-1,A-1,27-07-2023,28-07-2023 03:00,27,high,74,,FALSE",
                "T-2,A-1,31-12-2024,31-12-2024 19:00,19,urgent,93,4,TRUE",
                "T-3,A-2,08-07-2024,,,low,,,FALSE");
        data.add(RavenFile.USAGE, "U-1,S-1,27-12-2023,feature_20,9,5004,0,FALSE");
        data.add(
                RavenFile.CHURN,
                "C-1,A-2,27-10-2024,pricing,4.03,FALSE,FALSE,FALSE,\"too dear, \"\"they\"\" said\"");
        return data;
    }

    /** Adds rows at the end of a file. */
    RavenData add(RavenFile file, String... more) {
        rows.computeIfAbsent(file, any -> new ArrayList<>()).addAll(List.of(more));
        return this;
    }

    /** The line on which the last row of a file stands. */
    int lastLine(RavenFile file) {
        return rows.get(file).size() + 1;
    }

    Path in(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (RavenFile file : RavenFile.values()) {
            String header = String.join(",", file.columns());
            String text = header + "\r\n" + String.join("\r\n", rows.get(file)) + "\r\n";
            Files.writeString(folder.resolve(file.fileName()), "\uFEFF" + text);
        }
        return folder;
    }
}
