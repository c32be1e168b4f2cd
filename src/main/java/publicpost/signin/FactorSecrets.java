package publicpost.signin;

/** Seals the secrets of second factors, so that the database alone does not make codes. */
interface FactorSecrets {

    String seal(String secret);

    String open(String sealed);
}
