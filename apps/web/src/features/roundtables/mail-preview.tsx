import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql/gql.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { LoadingRows } from '../../ui/loading-rows.js';
import classes from './invites.module.css';

const PREVIEW = graphql(`query InvitationPreview($invitationId: ID!) { invitationPreview(invitationId: $invitationId) { to subject text } }`);

/** The words of one invitation as they would leave now. */
export function MailPreviewText({ invitationId }: { invitationId: string }) {
  const { data, error, refetch } = useQuery(PREVIEW, { variables: { invitationId }, fetchPolicy: 'no-cache' });
  if (error) return <ErrorBanner what="compose the mail" error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingRows what="the mail" rows={2} />;
  const { to, subject, text } = data.invitationPreview;
  return (
    <section className={classes.preview} aria-label="Preview" tabIndex={0}>
      <b>To {to}</b>{'\n'}<b>{subject}</b>{'\n\n'}{text}
    </section>
  );
}
