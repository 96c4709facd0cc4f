package org.vigil.gateway.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * A caller whose session or script token has been checked. Someone with a one-time password is a {@link #NEWCOMER} and
 * holds no role until they have chosen a lasting one.
 */
public final class SignedIn extends AbstractAuthenticationToken {
    public static final String NEWCOMER = "NEWCOMER";

    private final Caller caller;
    private final transient @Nullable Account account;

    private SignedIn(Caller caller, @Nullable Account account, String authority) {
        super(List.of(new SimpleGrantedAuthority("ROLE_" + authority)));
        this.caller = caller;
        this.account = account;
        setAuthenticated(true);
    }

    static SignedIn bySession(Account account) {
        return new SignedIn(
                account.caller(),
                account,
                account.oneTime() ? NEWCOMER : account.role().name());
    }

    static SignedIn byScriptToken(Caller caller) {
        return new SignedIn(caller, null, caller.role().name());
    }

    public Caller caller() {
        return caller;
    }

    /** The account behind a session; none for a script. */
    public @Nullable Account account() {
        return account;
    }

    public boolean isNewcomer() {
        return account != null && account.oneTime();
    }

    @Override
    public Object getPrincipal() {
        return caller;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return caller.pseudonym();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn signedIn && caller.equals(signedIn.caller) && super.equals(other);
    }

    @Override
    public int hashCode() {
        return caller.hashCode();
    }
}
