package org.vigil.search.cases;

/** Whether a case turns to a forum: something was filed, answered, confirmed or asked for there. */
final class Turning {
    private Turning() {}

    static boolean to(CaseFile file, String forum) {
        return file.filings().stream().anyMatch(one -> one.forum().equals(forum))
                || file.answers().stream().anyMatch(one -> one.forum().equals(forum))
                || file.confirmations().stream().anyMatch(one -> one.forum().equals(forum))
                || file.packets().stream().anyMatch(one -> one.wish().forum().equals(forum));
    }
}
