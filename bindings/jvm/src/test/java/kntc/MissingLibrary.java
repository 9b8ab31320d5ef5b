package kntc;

/** Uses the library twice and prints what it says; run in a JVM of its own. */
public final class MissingLibrary {
    private MissingLibrary() {}

    public static void main(String[] arguments) {
        for (int time = 0; time < 2; time++) {
            try {
                System.out.println(Kntc.standard().calendar().edition());
            } catch (KntcException error) {
                System.out.println(error.code() + ": " + error.getMessage());
            }
        }
    }
}
