package org.hearsay.link;

/** What is compared with its like: each layer has keys, pairs and cells of its own. */
public enum Layer {
    /** Articles, by the words that they share word for word. */
    COPY(0),
    /** Articles, by their subject. */
    STORY(1),
    /** Claims, by the thing in the world that they are about. */
    CLAIM(2),
    /** Articles, by the month whose words they are counted for. */
    WORD(3);

    private final int number;

    Layer(int number) {
        this.number = number;
    }

    /** Returns the number under which a ledger keeps it. */
    public int number() {
        return number;
    }
}
