export function ScorePane() { return null }
