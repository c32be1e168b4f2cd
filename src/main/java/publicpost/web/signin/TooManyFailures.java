package publicpost.web.signin;

import org.springframework.security.core.AuthenticationException;

/** From this address too many wrong passwords came lately. */
class TooManyFailures extends AuthenticationException {

    TooManyFailures() {
        super("too many failures from this address");
    }
}
