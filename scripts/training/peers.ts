import Sentiment from 'sentiment';
import vader from 'vader-sentiment';
import winkSentiment from 'wink-sentiment';

/** Published general-purpose scorers, each with its own scale: only their ranks are compared. */
export function peerScorers(): { name: string; score: (text: string) => number }[] {
  const afinn = new Sentiment();
  return [
    {
      name: 'VADER (vader-sentiment)',
      score: (text) => vader.SentimentIntensityAnalyzer.polarity_scores(text).compound,
    },
    { name: 'AFINN (sentiment)', score: (text) => afinn.analyze(text).comparative },
    { name: 'wink-sentiment', score: (text) => winkSentiment(text).normalizedScore },
  ];
}
