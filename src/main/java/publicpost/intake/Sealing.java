package publicpost.intake;

import publicpost.secrets.SealedColumn;
import publicpost.secrets.SealedText;
import publicpost.secrets.Secrets;

/** How the sealed columns of the intake are written and read. */
final class Sealing {

    private Sealing() {}

    static class OnHold extends SealedText {
        OnHold(Secrets secrets) {
            super(secrets, SealedColumn.APPLICATION_ON_HOLD);
        }
    }

    static class Account extends SealedText {
        Account(Secrets secrets) {
            super(secrets, SealedColumn.APPLICATION_ACCOUNT);
        }
    }

    static class Note extends SealedText {
        Note(Secrets secrets) {
            super(secrets, SealedColumn.CLAIM_NOTE);
        }
    }

    static class Evidence extends SealedText {
        Evidence(Secrets secrets) {
            super(secrets, SealedColumn.OBSTACLE_EVIDENCE);
        }
    }

    static class Rebuttal extends SealedText {
        Rebuttal(Secrets secrets) {
            super(secrets, SealedColumn.OBSTACLE_REBUTTAL);
        }
    }

    static class Statement extends SealedText {
        Statement(Secrets secrets) {
            super(secrets, SealedColumn.REFUSAL_REVIEW_STATEMENT);
        }
    }

    static class Contact extends SealedText {
        Contact(Secrets secrets) {
            super(secrets, SealedColumn.OBJECTION_CONTACT);
        }
    }
}
