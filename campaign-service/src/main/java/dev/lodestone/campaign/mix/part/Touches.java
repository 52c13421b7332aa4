package dev.lodestone.campaign.mix.part;

/** Which parts each creator touches: those of creator i are at {@code from(i)} until {@code from(i + 1)}. */
public final class Touches {
    private final int[] first;
    private final int[] part;

    private Touches(int[] first, int[] part) {
        this.first = first;
        this.part = part;
    }

    public static Touches of(int[][] parts) {
        int[] first = new int[parts.length + 1];
        for (int i = 0; i < parts.length; i++) first[i + 1] = first[i] + parts[i].length;
        int[] part = new int[first[parts.length]];
        for (int i = 0; i < parts.length; i++) System.arraycopy(parts[i], 0, part, first[i], parts[i].length);
        return new Touches(first, part);
    }

    public int from(int creator) {
        return first[creator];
    }

    public int part(int at) {
        return part[at];
    }

    int count() {
        return part.length;
    }

    int creators() {
        return first.length - 1;
    }
}
