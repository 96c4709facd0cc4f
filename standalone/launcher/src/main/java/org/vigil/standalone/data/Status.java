package org.vigil.standalone.data;

import java.util.List;

/** A stack at one moment, as its launcher sees it. */
public record Status(long launcher, String address, State state, String problem, List<ChildStatus> children) {

    public Status {
        children = List.copyOf(children);
    }

    /** Of the stack as a whole. */
    public enum State {
        STARTING,
        READY,
        /** It was ready, and something is being brought back. */
        RECOVERING,
        STOPPING,
        FAILED
    }

    /** One child, with zero for the process id while it has no process. */
    public record ChildStatus(String name, long pid, int port, String state, int deaths) {}
}
