import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { ROLE_NAMES, type Role } from '../../app/session.js';
import { Ledger, LedgerRow } from '../../ui/ledger.js';
import { Section } from '../../ui/section.js';

interface SampleAccount {
  email: string;
  name: string;
  role: Role;
  memberName: string;
  password: string;
}

/** The accounts of the demo set, one button each. A real installation has none, and shows nothing. */
export function SampleAccounts({ onChoose, isBusy }: { onChoose: (account: SampleAccount) => void; isBusy: boolean }) {
  const accounts = useSampleAccounts();
  if (accounts.length === 0) return null;
  return (
    <Section title="Sample accounts" aside="Invented people, for trying Lintel">
      <Ledger>
        {accounts.map((account) => (
          <LedgerRow
            key={account.email}
            title={account.name}
            sub={`${ROLE_NAMES[account.role]}, ${account.memberName}`}
            actions={
              <Button variant="default" size="sm" disabled={isBusy} onClick={() => onChoose(account)} aria-label={`Sign in as ${account.name}`}>
                Sign in
              </Button>
            }
          />
        ))}
      </Ledger>
    </Section>
  );
}

function useSampleAccounts(): SampleAccount[] {
  const [accounts, setAccounts] = useState<SampleAccount[]>([]);
  useEffect(() => {
    void fetch('/auth/sample-accounts')
      .then((response) => (response.ok ? (response.json() as Promise<SampleAccount[]>) : []))
      .then(setAccounts)
      .catch(() => undefined); // without them the form still works
  }, []);
  return accounts;
}
