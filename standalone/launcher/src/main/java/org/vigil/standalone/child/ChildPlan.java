package org.vigil.standalone.child;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** All it takes to run a child: what to call, with which environment, where, and how to know that it works. */
public record ChildPlan(
        String name, int port, Path home, List<String> command, Map<String, String> environment, Readiness readiness) {

    public ChildPlan {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }
}
